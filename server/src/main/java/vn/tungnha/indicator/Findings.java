package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody should look at. */
@Component
public class Findings {
    public List<Finding> at(int place, LocalDate asOf, LocalDate map, boolean named) { return List.of(); }
}
