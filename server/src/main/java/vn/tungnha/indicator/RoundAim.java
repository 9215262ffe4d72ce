package vn.tungnha.indicator;

import java.util.UUID;

/** What counts as done in a round: the service or the notice; neither means its questions. */
record RoundAim(UUID service, UUID notice) {
    boolean questions() { return service == null && notice == null; }
}
