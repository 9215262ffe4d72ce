package vn.tungnha.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.place.Days;
import vn.tungnha.testing.Village;

/** Villages in which the same lan and minh work, so that the same deeds can be told in each. */
final class Neighbours {
    final List<Village> villages = new ArrayList<>();
    final UUID lan;
    final UUID minh;

    Neighbours(ApplicationContext context, int count) {
        for (int i = 0; i < count; i++) villages.add(new Village(context));
        lan = villages.getFirst().lan;
        minh = villages.getFirst().minh;
        for (Village village : villages.subList(1, count))
            context.getBean(Roles.class).grant(List.of(new Roles.Grant(lan, Role.MEMBER, village.village, Days.from(Village.FOUNDED)),
                    new Roles.Grant(minh, Role.TEAM_LEAD, village.village, Days.from(Village.FOUNDED))));
    }

    int leaf(int number) { return villages.get(number).leaf; }
}
