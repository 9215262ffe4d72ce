package vn.tungnha.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course an office may hold sessions of. */
public record CourseLine(int leaf, UUID id, String place, String name, String audience, List<UUID> services, @Nullable Integer hours) {}
