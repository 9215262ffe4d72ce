package vn.tungnha.catalogue;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service as a page shows it.
 *
 * @param leaf       where it was added, for telling of it
 * @param evaluation JSON, as {@code service.evaluated/1} told it
 * @param stepCount  0 while it has no playbook
 * @param steps      JSON, as {@code service.published/1} told them; absent in lists
 */
public record ServiceCard(UUID id, int leaf, String code, String name, String category, String pillar, String audience, @Nullable String owner,
        @Nullable String partner, String kind, String status, @Nullable UUID replacedBy, @Nullable LocalDate endedOn, @Nullable String endedWhy,
        @Nullable @JsonRawValue String evaluation, @Nullable Integer version, @Nullable LocalDate publishedOn, @Nullable String checkedBy,
        @Nullable LocalDate checkedOn, @Nullable String atHand, int stepCount, @Nullable @JsonRawValue String steps,
        @Nullable Integer position) {}
