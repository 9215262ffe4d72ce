package vn.tungnha;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.util.ClassUtils;

/** The page about the modules: their picture, and what each one says of itself in code. The same code always gives the same text. */
final class ModulePage {
    private static final Path SOURCES = Path.of("src/main/java/vn/tungnha");
    private static final Pattern FIRST_COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final String BEGINNING = """
            # Modules

            Written from the code by `ModulePageTest`, which also fails when this page is stale. Write it anew with

            ```
            cd server && ./mvnw -q test -Dtest=ModulePageTest -Dmodules.write=true
            ```

            An arrow means "may use", as each `package-info.java` declares and `ArchitectureTest` holds the code to; it points down. An arrow that a chain of
            others says already is left out. "Uses" tells of Java; the SQL of `indicator` and `demo` reads the tables of every module they may use.

            """;

    private final ApplicationModules house;
    private final ModuleWords words;

    private ModulePage(ApplicationModules house, ModuleWords words) {
        this.house = house;
        this.words = words;
    }

    static String of(ApplicationModules house) { return new ModulePage(house, ModuleWords.declared()).text(); }

    private String text() {
        List<ApplicationModule> downwards = house.stream().sorted(Comparator.comparingInt(this::height).reversed().thenComparing(ModulePage::name)).toList();
        return BEGINNING + picture(downwards) + downwards.stream().map(this::section).collect(joining());
    }

    private String picture(List<ApplicationModule> modules) {
        String arrows = modules.stream().flatMap(from -> nearest(from).map(to -> "  " + name(from) + " --> " + name(to) + "\n")).collect(joining());
        return "```mermaid\nflowchart TD\n" + arrows + "```\n";
    }

    private String section(ApplicationModule module) {
        return "\n## " + name(module) + "\n" + sentence(module) + "\n\n" + Stream.of(
                line("may use", mayUse(module).map(ModulePage::name)), line("uses", uses(module)),
                line("fact types", words.factTypes(name(module))), line("row kinds", words.rowKinds(name(module))),
                line("measures", words.measures(name(module))), line("calls", words.calls(name(module)))).collect(joining());
    }

    private static String line(String title, Stream<String> things) {
        String listed = things.map(each -> "`" + each + "`").collect(joining(" · "));
        return listed.isEmpty() ? "" : "- " + title + ": " + listed + "\n";
    }

    private Stream<ApplicationModule> mayUse(ApplicationModule module) {
        return Stream.of(introduction(module).allowedDependencies()).map(name -> house.getModuleByName(name).orElseThrow()).sorted(Comparator.comparing(ModulePage::name));
    }

    private static org.springframework.modulith.ApplicationModule introduction(ApplicationModule module) {
        return ClassUtils.resolveClassName(module.getBasePackage().getName() + ".package-info", null)
                .getAnnotation(org.springframework.modulith.ApplicationModule.class);
    }

    private Stream<String> uses(ApplicationModule module) { return module.getDirectDependencies(house).uniqueModules().map(ModulePage::name).sorted(); }

    /** Those it may use without a way through another one. */
    private Stream<ApplicationModule> nearest(ApplicationModule module) {
        return mayUse(module).filter(to -> mayUse(module).noneMatch(between -> !between.equals(to) && reaches(between, to)));
    }

    private boolean reaches(ApplicationModule from, ApplicationModule to) { return mayUse(from).anyMatch(next -> next.equals(to) || reaches(next, to)); }

    private int height(ApplicationModule module) { return mayUse(module).mapToInt(beneath -> height(beneath) + 1).max().orElse(0); }

    private static String name(ApplicationModule module) { return module.getIdentifier().toString(); }

    private static String sentence(ApplicationModule module) {
        Path introduction = SOURCES.resolve(name(module)).resolve("package-info.java");
        try {
            Matcher comment = FIRST_COMMENT.matcher(Files.readString(introduction));
            if (!comment.find()) throw new IllegalStateException(introduction + " does not say what the module is");
            return comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
