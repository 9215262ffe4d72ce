package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A service of the catalogue as people of the demo province learn it.
 *
 * @param weight how often it is asked for
 * @param from   since when
 * @param until  the first day it no longer is, or null
 */
record DemoService(UUID id, String code, boolean forCadres, double weight, LocalDate from, LocalDate until) {
    boolean taughtOn(LocalDate day) { return !day.isBefore(from) && (until == null || day.isBefore(until)); }
}
