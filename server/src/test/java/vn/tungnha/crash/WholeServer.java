package vn.tungnha.crash;

import org.springframework.boot.SpringApplication;
import vn.tungnha.command.Main;
import vn.tungnha.testing.TestClock;

/** The shipped command line with the clock of the tests, so that the shipped one needs no way to be given another clock. */
final class WholeServer {
    private WholeServer() {}

    public static void main(String[] arguments) { SpringApplication.withHook(TestClock.hook(), () -> Main.main(arguments)); }
}
