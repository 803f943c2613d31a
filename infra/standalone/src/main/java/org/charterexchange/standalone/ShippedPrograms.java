package org.charterexchange.standalone;

import java.util.List;
import org.springframework.boot.Banner;

/** The programs from the class path, as they were built. */
final class ShippedPrograms implements ProgramStarter {

    /** One shutdown hook closes all parts in order; the programs have none of their own. */
    @Override
    public AutoCloseable start(Program program, List<String> arguments) {
        return program.builder()
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    @Override
    public boolean startsWhatIsShipped() {
        return true;
    }
}
