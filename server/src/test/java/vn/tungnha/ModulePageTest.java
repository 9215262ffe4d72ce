package vn.tungnha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The page about the modules is what the code says; with {@code -Dmodules.write=true} it is written anew first. */
class ModulePageTest {
    private static final Path PAGE = Path.of("../docs/modules/README.md");

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        String written = ModulePage.of(ApplicationModules.of(TungNha.class));

        if (Boolean.getBoolean("modules.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).as("stale: write it anew as its first lines say").hasContent(written);
    }
}
