package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a household answered to a question in words; only for those who may see names. */
public record RoundWords(UUID household, int leaf, @Nullable String head, int question, String text, LocalDate on) {}
