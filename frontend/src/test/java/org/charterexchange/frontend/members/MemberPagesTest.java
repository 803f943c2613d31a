package org.charterexchange.frontend.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOAuth2Login;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.InvitationOffer;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationState;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {
            "spring.config.name=frontend",
            "frontend.sign-in.client-secret=for-tests",
            "frontend.sign-in.issuer=http://127.0.0.1:1",
            "frontend.api.address=http://127.0.0.1:1"
        })
@AutoConfigureWebTestClient(timeout = "20s")
class MemberPagesTest {
    private static final String TOKEN = "0123456789012345678901234567890123456789abc";
    private static final Instant SOON = Instant.parse("2026-12-09T12:00:00Z");

    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private AccessClient access;

    @MockitoBean
    private InvitationsClient invitations;

    @MockitoBean
    private OrganisationsClient organisations;

    @BeforeEach
    void aCoordinatorLooks() {
        when(access.me())
                .thenReturn(Mono.just(new MeView(
                        "Gareth Pugh", Set.of(Role.COORDINATOR), "kent", "Kent Police", Sector.POLICING, null)));
        MembershipView jo = member("m-1", "Jo Leader");
        when(access.memberships(any(), any(), any())).thenReturn(Mono.just(new Page<>(List.of(jo), null)));
        when(invitations.list(any(), any(), any()))
                .thenReturn(Mono.just(new Page<>(
                        List.of(invitation("i-1", InvitationState.OPEN), invitation("i-2", InvitationState.EXPIRED)),
                        null)));
    }

    @Test
    void whoHasAccessAndWhoIsInvitedIsListed() {
        assertThat(page("/members"))
                .contains("1 person has access; 2 are invited.", "Jo Leader", "jo@example.org")
                .contains("Open until 9 December 2026", "Expired on 9 December 2026", "Waiting to be sent")
                .contains("/members/m-1/remove", "/members/invitations/i-1/withdraw");
        verify(access).memberships(eq("kent"), any(), any());
    }

    @Test
    void manyMembersComeInPagesAndAreSearchedByName() {
        List<MembershipView> many = IntStream.range(0, 120)
                .mapToObj(number -> member("m-" + number, "Person " + number))
                .toList();
        when(access.memberships(any(), any(), any())).thenReturn(Mono.just(new Page<>(many, null)));

        assertThat(page("/members"))
                .contains("120 people have access", "Person 49", "/members?after=m-49")
                .doesNotContain("Person 50<");
        assertThat(page("/members?after=m-99"))
                .contains("Person 100<", "Person 119<")
                .doesNotContain("rel=\"next\"");
        assertThat(page("/members?q=77")).contains("Person 77<", "Show all").doesNotContain("Person 78<");
        assertThat(page("/members?q=nobody")).contains("Nothing here holds “nobody”.");
    }

    @Test
    void theProgrammeReadsWhatOrganisationsAreCalled() {
        when(access.me())
                .thenReturn(Mono.just(new MeView("Helen Marsh", Set.of(Role.PROGRAMME), null, null, null, null)));
        when(organisations.get("kent"))
                .thenReturn(Mono.error(new UpstreamProblem(
                        new Problem(
                                "https://charterexchange.org/problems/not-found", "", 404, "", null, null, List.of()),
                        new byte[0])));
        assertThat(page("/members")).as("a name that cannot be read").contains(">kent</a>");

        OrganisationView kent = new OrganisationView(
                "kent", "Kent Police", Sector.POLICING, null, null, null, null, null, null, null, 1);
        when(organisations.get("kent")).thenReturn(Mono.just(kent));
        assertThat(page("/members")).contains(">Kent Police</a>");
    }

    private static MembershipView member(String id, String name) {
        return new MembershipView(id, "https://i", "s", name, Set.of(Role.LEADER), "kent", "c-1", Instant.EPOCH, 3);
    }

    @Test
    void anInvitationThatIsNotTakenKeepsWhatWasTypedAndNamesTheField() {
        Problem problem = new Problem(
                "https://charterexchange.org/problems/invalid",
                "Not accepted",
                422,
                "Correct it.",
                null,
                null,
                List.of(FieldFault.of("/email", "nobody", FaultCodes.EMAIL_ADDRESS, "in words of the API")));
        when(invitations.invite(any(), any())).thenReturn(Mono.error(new UpstreamProblem(problem, new byte[0])));
        String page = signedIn()
                .mutateWith(csrf())
                .post()
                .uri("/members/invite")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("key=k-1&name=Jo&email=nobody&roles=LEADER&language=WELSH&organisationId=kent")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page)
                .contains("There is a problem", "E-mail address: one e-mail address such as", "value=\"nobody\"");
        InvitationRequest sent =
                new InvitationRequest("nobody", "Jo", Set.of(Role.LEADER), "kent", null, MailLanguage.WELSH);
        verify(invitations).invite(sent, "k-1");
    }

    @Test
    void endingTheAccessOfAMemberIsAskedFirst() {
        assertThat(page("/members/m-1/remove")).contains("Remove Jo Leader?", "End their access", "value=\"3\"");
    }

    @Test
    void theLinkOfAnInvitationLeavesTheAddressAndAcceptsNothing() {
        ResponseCookie cookie = browser.get()
                .uri("/invitation/" + TOKEN)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/invitation")
                .returnResult(Void.class)
                .getResponseCookies()
                .getFirst("session");
        String session = Objects.requireNonNull(cookie).getValue();
        when(invitations.offer(new InvitationToken(TOKEN)))
                .thenReturn(Mono.just(
                        new InvitationOffer("Jo", Set.of(Role.LEADER), "kent", "Kent Police", Sector.POLICING, SOON)));
        assertThat(browser.get()
                        .uri("/invitation")
                        .cookie("session", session)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("Kent Police invites you", "Sign in to accept")
                .doesNotContain(TOKEN);
        verify(invitations, never()).accept(any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/own/placements", "/members/invite"})
    void whoseAccessHasEndedIsToldSoAndIsNoLongerSignedIn(String asked) {
        when(access.me()).thenReturn(Mono.just(new MeView("Jo", Set.of(), null, null, null, null, Instant.EPOCH, 0)));
        String page = signedIn()
                .get()
                .uri(asked)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).contains("Your access has ended", "id=\"sign-in\"").doesNotContain("id=\"sign-out\"");
    }

    private static InvitationView invitation(String id, InvitationState state) {
        return new InvitationView(
                id,
                "jo@example.org",
                "Jo",
                Set.of(Role.LEADER),
                "kent",
                null,
                MailLanguage.ENGLISH,
                state,
                "m-0",
                Instant.EPOCH,
                SOON,
                null,
                null,
                1);
    }

    private String page(String path) {
        String page = signedIn()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return page == null ? "" : page;
    }

    private WebTestClient signedIn() {
        return browser.mutateWith(mockOAuth2Login());
    }
}
