package vn.tungnha.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many bytes the body of a request to this endpoint may have. Without this annotation it is {@link #DEFAULT}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxBodySize {
    /** Enough for any form. */
    long DEFAULT = 64L << 10;
    /** For files, and for batches of facts that carry recordings. A proxy in front must let this much pass. */
    long LARGEST = 8L << 20;

    long value();
}
