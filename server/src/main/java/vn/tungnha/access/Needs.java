package vn.tungnha.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a caller of this endpoint must be permitted. When the call names a {@code place} or a {@code leaf}, in its path or its
 * query, the permission must reach each of them today. An endpoint without this annotation is refused to everybody, and a test says so.
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
