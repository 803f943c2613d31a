package org.charterexchange.frontend.design;

import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.frontend.charts.Balance;
import org.charterexchange.frontend.charts.ExchangeChart;
import org.charterexchange.frontend.charts.ExchangeChart.Flow;
import org.charterexchange.frontend.charts.ExchangeChart.Side;
import org.charterexchange.frontend.charts.PartsBar;
import org.charterexchange.frontend.charts.PartsBar.Part;
import org.charterexchange.frontend.charts.ProgressChart;
import org.charterexchange.frontend.charts.ProgressChart.Moment;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Shows the parts with samples that say that they are samples. */
@Controller
class DesignPages {
    private static final Side NORTH = new Side("north", "Sample force north", true);
    private static final Side SOUTH = new Side("south", "Sample force south", true);
    private static final Side WEST = new Side("west", "Sample force west", true);
    private static final Side RAIL = new Side("rail", "Sample rail company", false);
    private static final Side BANK = new Side("bank", "Sample bank", false);

    @GetMapping("/design")
    Rendering design() {
        FormErrors errors =
                new FormErrors(null, List.of(FormErrors.Fault.of("sample", "", FaultCodes.CHARACTERS.with(200))));
        return SubmittedForm.blank()
                .refused(errors)
                .view("pages/design/design")
                .status(HttpStatus.OK)
                .modelAttribute("sectors", Sector.values())
                .modelAttribute("attendances", Attendance.values())
                .modelAttribute("applicationStates", ApplicationState.values())
                .modelAttribute("balance", new Balance(7, 6))
                .modelAttribute("progress", progress())
                .modelAttribute("exchanges", exchanges())
                .modelAttribute("parts", parts())
                .modelAttribute("sample", true)
                .build();
    }

    private static ExchangeChart exchanges() {
        return ExchangeChart.of(
                List.of(
                        new Flow(NORTH, RAIL, 3, 2),
                        new Flow(RAIL, NORTH, 2, 2),
                        new Flow(SOUTH, BANK, 1, 0),
                        new Flow(WEST, BANK, 3, 3),
                        new Flow(BANK, WEST, 4, 3)),
                8);
    }

    private static PartsBar parts() {
        return PartsBar.of(
                List.of(
                        new Part("part.placed", 1000),
                        new Part("part.preference", 300),
                        new Part("part.skills", 160),
                        new Part("part.development", 210),
                        new Part("part.assessment", 140),
                        new Part("part.carbon", -60)),
                2000);
    }

    private static ProgressChart progress() {
        return ProgressChart.of(IntStream.rangeClosed(0, 30)
                .mapToObj(step -> new Moment(
                        step / 2.0,
                        Math.round(50_000 * (1 - 0.6 * Math.exp(-step / 5.0))),
                        Math.round(50_200 * (1 + 0.4 * Math.exp(-step / 4.0)))))
                .toList());
    }
}
