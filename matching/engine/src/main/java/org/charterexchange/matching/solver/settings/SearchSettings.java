package org.charterexchange.matching.solver.settings;

/**
 * Every number of the search, by the step that it belongs to; each tells its unit and where it comes from.
 *
 * @param progress when the listener hears
 * @param circulation circulations
 * @param prices prices and the bound
 * @param start first matchings
 * @param moves ejection chains
 * @param effort what counts as a step
 * @param neighbourhood large neighbourhood search
 * @param exhaustive the search through a small problem
 * @param shaking what leaves a local optimum
 * @param planner OptaPlanner's local search
 * @param boundThread the second thread
 * @param columns column generation
 * @param components the search of components by themselves
 */
public record SearchSettings(
        ProgressSettings progress,
        CirculationSettings circulation,
        PriceSettings prices,
        StartSettings start,
        MoveSettings moves,
        EffortSettings effort,
        NeighbourhoodSettings neighbourhood,
        ExhaustiveSettings exhaustive,
        ShakingSettings shaking,
        PlannerSettings planner,
        BoundThreadSettings boundThread,
        ColumnSettings columns,
        ComponentSettings components) {

    /** The settings that the engine runs with. */
    public static SearchSettings defaults() {
        return new SearchSettings(
                new ProgressSettings(100, 200),
                new CirculationSettings(12, 0.5, 150_000, 0.1, 0.5),
                new PriceSettings(
                        new PriceSettings.Chunk(100, 1_000_000),
                        new PriceSettings.Settled(100, 1e-5),
                        new PriceSettings.BySteps(3000, 400_000_000),
                        new PriceSettings.ByTheClock(2000, 0.12, 3000, 0.5),
                        new PriceSettings.EarlyRounding(50, 3)),
                new StartSettings(
                        0.5,
                        4,
                        0.95,
                        new StartSettings.Dive(
                                500, 40, 1e-3, new StartSettings.Chunk(20, 1_000_000), 0.1, 0.9, 0.5, 0.18)),
                new MoveSettings(
                        new MoveSettings.Chain(64, 6, 6, 24, 0.1, 2),
                        new MoveSettings.Kinds(55, 25, 17),
                        new MoveSettings.Shapes(4, 45, 3, 8)),
                new EffortSettings(1000, 300),
                new NeighbourhoodSettings(
                        new NeighbourhoodSettings.Size(150, 1.2),
                        new NeighbourhoodSettings.Reach(12, 60, 600),
                        new NeighbourhoodSettings.Selection(12, 20),
                        new NeighbourhoodSettings.Work(80_000_000, 6_000_000),
                        new NeighbourhoodSettings.FirstBasis(5, 1e-3, 1000),
                        5,
                        0.1),
                new ExhaustiveSettings(2, 4000, 16_000, 0.8, 1e-3, 40_000_000, 320_000_000),
                new ShakingSettings(50, 250, 60, 5),
                new PlannerSettings(0.1, 400, 1000, 64),
                new BoundThreadSettings(400, 400, 0.005),
                new ColumnSettings(
                        new ColumnSettings.Worthwhile(300_000, 2),
                        new ColumnSettings.Rounds(40, 30, 60, 1_000_000, 2e-5, 0.3),
                        100_000),
                new ComponentSettings(new ComponentSettings.Rounds(0.3, 0.5, 1, 2e-4, 0.98), 20));
    }

    /** The same settings but for OptaPlanner's. */
    public SearchSettings with(PlannerSettings other) {
        return new SearchSettings(
                progress,
                circulation,
                prices,
                start,
                moves,
                effort,
                neighbourhood,
                exhaustive,
                shaking,
                other,
                boundThread,
                columns,
                components);
    }
}
