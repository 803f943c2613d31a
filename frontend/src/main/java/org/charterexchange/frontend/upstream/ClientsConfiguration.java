package org.charterexchange.frontend.upstream;

import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.assessments.AssessmentsClient;
import org.charterexchange.contract.audit.AuditClient;
import org.charterexchange.contract.candidates.CandidatesClient;
import org.charterexchange.contract.equality.EqualityClient;
import org.charterexchange.contract.imports.ImportsClient;
import org.charterexchange.contract.notices.NoticesClient;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.privacy.PrivacyClient;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.contract.skills.SkillsClient;
import org.charterexchange.contract.work.WorkClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.json.JsonMapper;

/** Wires the contract's clients to the API. */
@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {
    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    @Bean
    HttpServiceProxyFactory clients(
            WebClient.Builder builder,
            ApiSettings settings,
            ReactorClientHttpConnector connector,
            ReactiveOAuth2AuthorizedClientManager people,
            JsonMapper json) {
        ServerOAuth2AuthorizedClientExchangeFilterFunction bearer =
                new ServerOAuth2AuthorizedClientExchangeFilterFunction(people);
        bearer.setDefaultOAuth2AuthorizedClient(true);
        WebClient client = builder.baseUrl(settings.address().toString())
                .clientConnector(connector)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .filter(bearer)
                .filter(new ReadersLanguage())
                .filter(new ReadersAddress())
                .defaultStatusHandler(HttpStatusCode::isError, new ProblemReader(json)::read)
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build();
    }

    @Bean
    WorkClient workClient(HttpServiceProxyFactory clients) {
        return clients.createClient(WorkClient.class);
    }

    @Bean
    AccessClient accessClient(HttpServiceProxyFactory clients) {
        return clients.createClient(AccessClient.class);
    }

    @Bean
    ApplicationsClient applicationsClient(HttpServiceProxyFactory clients) {
        return clients.createClient(ApplicationsClient.class);
    }

    @Bean
    AssessmentsClient assessmentsClient(HttpServiceProxyFactory clients) {
        return clients.createClient(AssessmentsClient.class);
    }

    @Bean
    AuditClient auditClient(HttpServiceProxyFactory clients) {
        return clients.createClient(AuditClient.class);
    }

    @Bean
    CandidatesClient candidatesClient(HttpServiceProxyFactory clients) {
        return clients.createClient(CandidatesClient.class);
    }

    @Bean
    EqualityClient equalityClient(HttpServiceProxyFactory clients) {
        return clients.createClient(EqualityClient.class);
    }

    @Bean
    ImportsClient importsClient(HttpServiceProxyFactory clients) {
        return clients.createClient(ImportsClient.class);
    }

    @Bean
    InvitationsClient invitationsClient(HttpServiceProxyFactory clients) {
        return clients.createClient(InvitationsClient.class);
    }

    @Bean
    MachinesClient machinesClient(HttpServiceProxyFactory clients) {
        return clients.createClient(MachinesClient.class);
    }

    @Bean
    NoticesClient noticesClient(HttpServiceProxyFactory clients) {
        return clients.createClient(NoticesClient.class);
    }

    @Bean
    OrganisationsClient organisationsClient(HttpServiceProxyFactory clients) {
        return clients.createClient(OrganisationsClient.class);
    }

    @Bean
    PlacementsClient placementsClient(HttpServiceProxyFactory clients) {
        return clients.createClient(PlacementsClient.class);
    }

    @Bean
    PrivacyClient privacyClient(HttpServiceProxyFactory clients) {
        return clients.createClient(PrivacyClient.class);
    }

    @Bean
    RoundsClient roundsClient(HttpServiceProxyFactory clients) {
        return clients.createClient(RoundsClient.class);
    }

    @Bean
    RunsClient runsClient(HttpServiceProxyFactory clients) {
        return clients.createClient(RunsClient.class);
    }

    @Bean
    SkillsClient skillsClient(HttpServiceProxyFactory clients) {
        return clients.createClient(SkillsClient.class);
    }
}
