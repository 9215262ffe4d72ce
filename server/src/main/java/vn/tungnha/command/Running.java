package vn.tungnha.command;

import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A server that goes on answering. */
final class Running {
    private Running() {}

    /** Waits until Ctrl-C, or whoever else, closes the house. */
    static void untilClosed(ConfigurableApplicationContext house) throws InterruptedException {
        var closed = new CountDownLatch(1);
        house.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        closed.await();
    }
}
