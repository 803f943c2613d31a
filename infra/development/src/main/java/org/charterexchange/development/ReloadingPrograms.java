package org.charterexchange.development;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.charterexchange.standalone.Program;
import org.charterexchange.standalone.ProgramStarter;

/** Starts the product's programs so that each can be started again with the classes that its modules have by then. */
final class ReloadingPrograms implements ProgramStarter {

    private final Path root;
    private final List<ReloadedProgram> programs = new CopyOnWriteArrayList<>();

    ReloadingPrograms(Path root) {
        this.root = root;
    }

    @Override
    public AutoCloseable start(Program program, List<String> arguments) {
        ReloadedProgram started = new ReloadedProgram(new ProgramLoader(root, program), arguments);
        started.restart();
        programs.add(started);
        return started;
    }

    @Override
    public boolean startsWhatIsShipped() {
        return false;
    }

    /** Starts those programs again that one of the modules is the program of. */
    void restart(Set<SourceModule> modules) {
        programs.stream().filter(program -> modules.contains(program.module())).forEach(ReloadedProgram::restart);
    }
}
