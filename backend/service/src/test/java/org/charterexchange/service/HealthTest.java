package org.charterexchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class HealthTest extends ServiceTest {

    @Test
    void theServiceIsReadyWithItsStoreAndTellsStrangersNoMore() {
        WebTestClient monitor = anonymous().mutate().baseUrl(root()).build();
        assertThat(answer(monitor.get().uri("/actuator/health/readiness"), 200, String.class))
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer(monitor.get().uri("/actuator/health/liveness"), 200, String.class))
                .isEqualTo("{\"status\":\"UP\"}");
        problem(monitor.get().uri("/actuator/env"), 401, "unauthenticated");
    }
}
