package vn.tungnha.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code tungnha serve}: answers until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Run the server on your own data.")
final class ServeCommand implements Callable<Integer> {
    @ParentCommand private Main main;
    @Mixin private DataOption data;
    @Mixin private PortOption port;

    @Override
    public Integer call() throws Exception {
        Path directory = data.directory();
        int free = port.free();
        try (ConfigurableApplicationContext house = House.answering(directory, free, Map.of(), before -> Administrator.settle(before, main.host().out()));
                var commands = CommandServer.listen(house, directory)) {
            System.out.println("Ready: http://localhost:" + free);
            Running.untilClosed(house);
        }
        return 0;
    }
}
