package vn.tungnha.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.tungnha.testing.TungNhaTest;

/** A test of the ledger by itself, with the orchard as the only module it needs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TungNhaTest
@Import(Orchard.class)
@interface OrchardTest {}
