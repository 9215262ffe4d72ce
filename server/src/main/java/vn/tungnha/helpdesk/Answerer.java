package vn.tungnha.helpdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers, as the office that names them sees it.
 *
 * @param waiting  letters to them that could not be sent yet
 * @param answered how often they answered by a link
 */
public record Answerer(UUID id, int leaf, Named place, List<UUID> services, AnswererNamed.Kind kind, String organisation, @Nullable String name,
        @Nullable String phone, @Nullable String email, LocalDate fromDay, int waiting, int answered) {}
