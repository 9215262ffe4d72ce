package vn.tungnha;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;

/** The rule against the clock and the time zone of the machine: only one class may read them, all others take the {@code Clock} they are given. */
final class MachineTime {
    private static final Set<String> ZONES = Set.of("systemDefault", "getDefault");

    private MachineTime() {}

    static ArchRule readBy(Class<?> only) {
        return noClasses().that().doNotHaveFullyQualifiedName(only.getName()).should().callCodeUnitWhere(readsIt())
                .because("an answer must not depend on the day or the place of the machine; take a Clock, in tests TestClock");
    }

    static DescribedPredicate<JavaCall<?>> inAStaticField(Class<?> clock) {
        return DescribedPredicate.describe("a static field keeps its time", call -> call.getTargetOwner().isEquivalentTo(clock)
                && call.getOrigin().getName().equals("<clinit>") && Set.of("now", "today").contains(call.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> readsIt() {
        return DescribedPredicate.describe("it reads the machine's clock or zone", MachineTime::reads);
    }

    private static boolean reads(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean plain = call.getTarget().getRawParameterTypes().isEmpty();
        if (owner.isEquivalentTo(System.class)) return name.equals("currentTimeMillis");
        if (owner.isEquivalentTo(Clock.class)) return name.startsWith("system") || name.startsWith("tick") && !name.equals("tick");
        if (owner.isEquivalentTo(ZoneId.class) || owner.isEquivalentTo(TimeZone.class)) return ZONES.contains(name);
        if (owner.isEquivalentTo(Date.class)) return plain && name.equals("<init>");
        if (owner.isEquivalentTo(Calendar.class)) return name.equals("getInstance");
        return owner.getPackageName().equals("java.time") && name.equals("now") && !takesAClock(call);
    }

    private static boolean takesAClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
