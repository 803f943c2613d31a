package org.charterexchange.standalone.demo;

import org.charterexchange.contract.placements.PlacementRequest;

/** A placement of the demo and its host. */
record DemoPlacement(String id, DemoOrganisation host, PlacementRequest entry) {}
