package org.charterexchange.standalone.demo;

import org.charterexchange.contract.placements.PlacementRequest;

/** A placement of the demo and its host. */
record Offer(String id, Member host, PlacementRequest entry) {}
