package vn.tungnha;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The whole house: one module per package beneath, arrows pointing down only (ARCHITECTURE.md). */
@Modulithic(systemName = "Từng Nhà")
@SpringBootApplication
public class TungNha {
    /** The machine's clock, read nowhere else. */
    @Bean
    public static Clock clock() { return Clock.systemUTC(); }
}
