package vn.tungnha.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.tungnha.ledger.FactReader;

/** The playbooks that come with the product. */
@Component
class ShippedPlaybooks {
    private static final String FILES = "classpath*:/catalogue/playbooks/*.json";

    private final FactReader reader;

    ShippedPlaybooks(FactReader reader) { this.reader = reader; }

    List<ShippedPlaybook> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES)).map(this::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ShippedPlaybook read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            ShippedPlaybook playbook = reader.json().readValue(in, ShippedPlaybook.class);
            if (!(playbook.code() + ".json").equals(file.getFilename())) throw new IllegalStateException(file + " is of " + playbook.code());
            return playbook;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
