package vn.tungnha.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a caller of this endpoint must be permitted. When the endpoint has a path variable or a query parameter {@code place} or
 * {@code leaf}, the permission must reach it today. An endpoint without this annotation is refused to everybody, and a test says so.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Permission value();

    /** An endpoint for everybody, signed in or not. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Nothing {}
}
