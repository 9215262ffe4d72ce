package vn.tungnha.staff;

import org.jspecify.annotations.Nullable;
import vn.tungnha.access.Role;
import vn.tungnha.place.Days;
import vn.tungnha.place.Place;

/**
 * A row of a list of people that makes sense by itself.
 *
 * @param phone    normalised
 * @param userName null: one is chosen
 */
record StaffRow(String name, @Nullable String phone, @Nullable String userName, Role role, Place place, Days days) {}
