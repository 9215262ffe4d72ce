package vn.tungnha.report.print;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of the prints, as they are read. */
final class PrintRows {
    private PrintRows() {}

    /** Somebody in a team; what was erased is null. */
    record Member(UUID team, String teamName, @Nullable String decision, @Nullable LocalDate decided, UUID id, @Nullable String name, @Nullable Integer birthYear,
            @Nullable String gender, String role, @Nullable String organisation, @Nullable String phone, LocalDate from) {}

    /** A day with work recorded. */
    record Worked(UUID member, LocalDate day) {}

    /** A person helped. */
    record Guided(@Nullable String name, @Nullable Integer birthYear, @Nullable String home, @Nullable String locator, @Nullable String services, List<LocalDate> days) {}

    /** What somebody is invited to. */
    record Invited(String name, String kind, LocalDate from, LocalDate to, @Nullable String startsAt, String venue, String organiser) {}
}
