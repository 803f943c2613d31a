package org.charterexchange.matching.fault;

import java.util.List;
import java.util.stream.Collectors;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.PhraseRenderer;

/** An input that has faults; nothing of it was used. Its message tells the first few in English. */
public class RefusedInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;

    private final transient List<Fault> faults;

    protected RefusedInputException(String what, List<Fault> faults) {
        super(message(what, faults));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order found; never empty. */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(String what, List<Fault> faults) {
        PhraseRenderer english = PhraseRenderer.in(Language.ENGLISH);
        String first = faults.stream()
                .limit(NAMED)
                .map(fault -> english.render(fault.line()))
                .collect(Collectors.joining("; "));
        String more = faults.size() > NAMED ? "; and " + (faults.size() - NAMED) + " more" : "";
        return "The " + what + " has " + faults.size() + (faults.size() == 1 ? " fault: " : " faults: ") + first + more;
    }
}
