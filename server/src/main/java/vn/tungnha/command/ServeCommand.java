package vn.tungnha.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tungnha serve}: answers until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Run the server on your own data.")
final class ServeCommand implements Callable<Integer> {
    @Mixin private DataOption data;
    @Mixin private PortOption port;

    @Override
    public Integer call() throws InterruptedException {
        int free = port.free();
        try (ConfigurableApplicationContext house = House.answering(data.directory(), free, Map.of(), Administrator::settle)) {
            System.out.println("Ready: http://localhost:" + free);
            Running.untilClosed(house);
        }
        return 0;
    }
}
