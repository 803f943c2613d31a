package org.charterexchange.standalone;

import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.service.ServiceApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The product's own programs, which could each run on a machine of its own. */
public enum Program {
    /** The API. */
    SERVICE {
        @Override
        SpringApplicationBuilder builder() {
            return ServiceApplication.builder();
        }
    },
    /** The pages. */
    FRONTEND {
        @Override
        SpringApplicationBuilder builder() {
            return FrontendApplication.builder();
        }
    };

    abstract SpringApplicationBuilder builder();
}
