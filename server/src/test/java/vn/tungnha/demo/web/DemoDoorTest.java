package vn.tungnha.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tungnha.access.FrontDoors;
import vn.tungnha.demo.DemoProgress;
import vn.tungnha.demo.EmptyProvince;
import vn.tungnha.testing.TestClock;

/** Becoming somebody without a password is a thing of the demo alone. */
class DemoDoorTest {
    private final ApplicationContextRunner house = new ApplicationContextRunner().withUserConfiguration(DemoController.class)
            .withBean(DemoProgress.class).withBean(FrontDoors.class, () -> (account, door, request, response) -> { })
            .withBean(Clock.class, () -> TestClock.CLOCK).withBean(JdbcClient.class, () -> JdbcClient.create(new DriverManagerDataSource()))
            .withBean(EmptyProvince.class, () -> new EmptyProvince(null, null, false));

    @Test
    void nobodyBecomesAnybodyOutsideOfTheDemo() {
        house.run(context -> assertThat(context).doesNotHaveBean(DemoController.class));
        house.withPropertyValues("tungnha.demo=false").run(context -> assertThat(context).doesNotHaveBean(DemoController.class));
        house.withPropertyValues("tungnha.demo=true").run(context -> assertThat(context).hasSingleBean(DemoController.class));
    }
}
