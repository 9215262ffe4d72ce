package vn.tungnha.indicator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the facts a finding is about.
 *
 * @param subject   what the fact is about
 * @param name      its name: the head of a household, a business, a team
 * @param household whether the subject is a household that can be opened
 */
public record FindingFact(int leaf, UUID subject, @Nullable String name, boolean household, ToldFact fact) {}
