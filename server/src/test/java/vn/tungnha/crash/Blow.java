package vn.tungnha.crash;

import java.nio.file.Path;
import java.util.Random;
import vn.tungnha.crash.ServerProcess.Kind;

/** What is killed, always without a word (SIGKILL). */
enum Blow {
    LEAN_SERVER, WHOLE_SERVER, POSTMASTER, BACKEND, POSTGRESQL, EVERYTHING;

    private static final Blow[] AT_POSTGRESQL = {POSTMASTER, BACKEND, POSTGRESQL};
    /** Java and PostgreSQL in turn, now and then everything at once; a whole server is slow to start, so alone it falls more seldom. */
    private static final int EVERYTHING_EVERY = 10;
    private static final int WHOLE_SERVER_EVERY = 24;

    static Blow next(int number, Random chance) {
        if (number % EVERYTHING_EVERY == EVERYTHING_EVERY - 1) return EVERYTHING;
        if (number % WHOLE_SERVER_EVERY == 4) return WHOLE_SERVER;
        return number % 2 == 0 ? LEAN_SERVER : AT_POSTGRESQL[chance.nextInt(AT_POSTGRESQL.length)];
    }

    /** True when there is somebody to strike. */
    boolean isPossible(Servers servers, Path data) {
        return switch (this) {
            case LEAN_SERVER -> servers.answers(Kind.LEAN);
            case WHOLE_SERVER -> servers.answers(Kind.WHOLE);
            case POSTMASTER, BACKEND, POSTGRESQL, EVERYTHING -> Postmaster.of(data).isPresent();
        };
    }

    void strike(Servers servers, Path data, Random chance) {
        switch (this) {
            case LEAN_SERVER -> servers.kill(Kind.LEAN);
            case WHOLE_SERVER -> servers.kill(Kind.WHOLE);
            case POSTMASTER -> Postmaster.of(data).ifPresent(Postmaster::killAlone);
            case BACKEND -> Postmaster.of(data).ifPresent(each -> each.killABackend(chance));
            case POSTGRESQL -> Postmaster.of(data).ifPresent(Postmaster::killWhole);
            case EVERYTHING -> {
                servers.killAll();
                Postmaster.of(data).ifPresent(Postmaster::killWhole);
                servers.restartAll();
            }
        }
    }
}
