/**
 * The records of the open API and its typed clients: what an integrator imports. Here stands what several features share; each
 * feature has a package with its requests, views and client, named as in the service. A field that is added here is part of
 * the API: it is documented for whoever has never seen the service, with units and ranges.
 */
@NullMarked
package org.charterexchange.contract;

import org.jspecify.annotations.NullMarked;
