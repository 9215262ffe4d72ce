package vn.tungnha.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which team somebody belongs to; the module that keeps teams answers. */
public interface Belonging {
    Optional<UUID> team(UUID account, LocalDate day);
}
