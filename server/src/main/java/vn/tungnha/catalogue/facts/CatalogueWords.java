package vn.tungnha.catalogue.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.access.Permission;
import vn.tungnha.catalogue.PlaybookConfirmed;
import vn.tungnha.catalogue.ServiceAdded;
import vn.tungnha.catalogue.ServiceDescribed;
import vn.tungnha.catalogue.ServiceEnded;
import vn.tungnha.catalogue.ServiceEvaluated;
import vn.tungnha.catalogue.ServicePublished;
import vn.tungnha.catalogue.ServiceRow;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.FactType.Home;
import vn.tungnha.ledger.RowKind;
import vn.tungnha.ledger.RowKind.Audience;

/** The fact types and row kinds of this module, as the ledger is told of them. */
@Configuration(proxyBeanMethods = false)
class CatalogueWords {
    static final RowKind<ServiceRow> SERVICE = new RowKind<>("service", 1, ServiceRow.class, "catalogue.service", Audience.BENEATH, Permission.SIGNED_IN);

    @Bean
    FactType<?> serviceAdded() { return new FactType<>("service.added", 1, ServiceAdded.class, Permission.PUBLISH_SERVICES, Home.PROVINCE); }

    @Bean
    FactType<?> serviceDescribed() {
        return new FactType<>("service.described", 1, ServiceDescribed.class, Permission.PUBLISH_SERVICES, Home.SUBJECT);
    }

    @Bean
    FactType<?> servicePublished() {
        return new FactType<>("service.published", 1, ServicePublished.class, Permission.PUBLISH_SERVICES, Home.SUBJECT);
    }

    @Bean
    FactType<?> serviceEvaluated() {
        return new FactType<>("service.evaluated", 1, ServiceEvaluated.class, Permission.PUBLISH_SERVICES, Home.SUBJECT);
    }

    @Bean
    FactType<?> serviceEnded() { return new FactType<>("service.ended", 1, ServiceEnded.class, Permission.PUBLISH_SERVICES, Home.SUBJECT); }

    @Bean
    FactType<?> playbookConfirmed() {
        return new FactType<>("playbook.confirmed", 1, PlaybookConfirmed.class, Permission.PUBLISH_SERVICES, Home.SUBJECT);
    }

    @Bean
    RowKind<?> serviceKind() { return SERVICE; }
}
