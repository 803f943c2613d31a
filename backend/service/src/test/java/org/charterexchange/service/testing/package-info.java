/** What tests of the service share: the store, the identity provider, the clients. */
@NullMarked
package org.charterexchange.service.testing;

import org.jspecify.annotations.NullMarked;
