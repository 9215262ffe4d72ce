package vn.tungnha.training;

import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** A course ({@code course/1}). */
public record CourseRow(UUID id, String name, Learners audience, List<UUID> services, Integer hours) implements Row {}
