package vn.tungnha.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Table;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.ledger.FactReader;

/** The services that come with the product, each with its playbook. The file is the one offered for the import command. */
@Component
public class ShippedServices {
    private static final String FILE = "catalogue/services.csv";

    private final FactReader reader;
    private final ShippedPlaybooks playbooks;

    ShippedServices(FactReader reader, ShippedPlaybooks playbooks) {
        this.reader = reader;
        this.playbooks = playbooks;
    }

    /** Those still in use, in the order of the file. */
    public List<ShippedService> all() {
        Map<String, ShippedPlaybook> byCode = playbooks.all().stream().collect(Collectors.toMap(ShippedPlaybook::code, Function.identity()));
        return table().rows().stream().map(this::added).filter(added -> added.status() == ServiceAdded.Status.LIVE)
                .map(added -> shipped(added, byCode.get(added.code()))).toList();
    }

    private ShippedService shipped(ServiceAdded added, ShippedPlaybook playbook) {
        if (playbook == null) return new ShippedService(added.code(), written(added), 0, null);
        return new ShippedService(added.code(), written(added), playbook.steps().size(), written(playbook.first()));
    }

    /** As facts write it. */
    private String written(FactContent content) { return reader.json().writeValueAsString(content); }

    private ServiceAdded added(Table.Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : Catalogue.COLUMNS) if (row.get(column) != null) fields.put(column, row.get(column));
        return reader.json().convertValue(fields, ServiceAdded.class);
    }

    private static Table table() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return Table.recognise(FILE, in.readAllBytes(), Catalogue.FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
