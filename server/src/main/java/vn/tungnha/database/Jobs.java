package vn.tungnha.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The house's jobs, taken up once this server answers; a command that only passes by takes none. */
@Component
public class Jobs {
    private static final Duration LOOKS = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration LEAVES_WITHIN = Duration.ofSeconds(3);
    private static final int AT_ONCE = 3;

    private final DataSource dataSource;
    private final List<Job> jobs;
    private final boolean wanted;
    private Scheduler scheduler;

    Jobs(DataSource dataSource, List<Job> jobs, @Value("${tungnha.jobs:true}") boolean wanted) {
        this.dataSource = dataSource;
        this.jobs = List.copyOf(jobs);
        this.wanted = wanted;
    }

    @EventListener(WebServerInitializedEvent.class)
    void start() {
        if (!wanted || jobs.isEmpty()) return;
        scheduler = Scheduler.create(dataSource).startTasks(jobs.stream().map(Jobs::task).toList()).tableName("jobs.scheduled_tasks").threads(AT_ONCE)
                .pollingInterval(LOOKS).heartbeatInterval(HEARTBEAT).shutdownMaxWait(LEAVES_WITHIN).build();
        scheduler.start();
    }

    /** A turn under way is interrupted when it takes too long to end. */
    @PreDestroy
    void stop() {
        if (scheduler != null) scheduler.stop();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.rest())).execute((instance, context) -> {
            try {
                job.work().take();
            } catch (InterruptedException leaving) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
