package org.charterexchange.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.charterexchange.standalone.StandaloneSettings.Profile;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {

    @Test
    void startsADemoOnThisMachineUnlessToldOtherwise() {
        StandaloneSettings settings = SettingsReader.read();

        assertThat(settings.profile()).isEqualTo(Profile.DEVELOPMENT);
        assertThat(settings.offersDemo()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.frontend()).hasToString("http://127.0.0.1:8080");
        assertThat(settings.api()).hasToString("http://127.0.0.1:8081");
        assertThat(settings.issuer()).hasToString("http://127.0.0.1:9000");
        assertThatCode(() -> ProductionRules.check(settings, new ShippedPrograms()))
                .doesNotThrowAnyException();
    }

    @Test
    void readsSettingsFromTheCommandLine() {
        StandaloneSettings settings = SettingsReader.read(
                "--charter.data=/srv/exchange", "--charter.ports.frontend=18080", "--charter.demo=false");

        assertThat(settings.data()).isEqualTo(Path.of("/srv/exchange"));
        assertThat(settings.frontend()).hasToString("http://127.0.0.1:18080");
        assertThat(settings.offersDemo()).isFalse();
    }

    @Test
    void namesTheSettingThatCannotBeRead() {
        assertThatThrownBy(() -> SettingsReader.read("--charter.ports.api=eight"))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("charter.ports.api")
                .hasMessageContaining("eight");
        assertThatThrownBy(() -> SettingsReader.read("--charter.ports.api=70000"))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("charter.ports.api is 70000, expected 1 to 65535");
        assertThatThrownBy(() -> SettingsReader.read("--charter.profile=laptop"))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("charter.profile");
    }

    @Test
    void refusesProductionOnTheEmbeddedPartsNamingEachAndWhatToDo() {
        StandaloneSettings settings = SettingsReader.read("--charter.profile=production", "--charter.demo=true");

        assertThatThrownBy(() -> ProductionRules.check(settings, new ShippedPrograms()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("set charter.mongodb.uri to a replica set")
                .hasMessageContaining("set charter.identity.issuer")
                .hasMessageContaining("set charter.address to what browsers have in their address bar")
                .hasMessageContaining("demo users and data are not for production");
    }

    @Test
    void refusesProductionNamedAsASpringProfileToo() {
        StandaloneSettings settings = SettingsReader.read("--spring.profiles.active=production");

        assertThatThrownBy(() -> ProductionRules.check(settings, new ShippedPrograms()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("embedded MongoDB")
                .hasMessageNotContaining("demo users");
    }

    @Test
    void letsProductionStartOnPartsOfItsOwn() {
        StandaloneSettings settings = SettingsReader.read(
                "--charter.profile=production",
                "--charter.address=https://exchange.example.org",
                "--charter.mongodb.uri=mongodb://db1,db2,db3/exchange?replicaSet=rs0",
                "--charter.identity.issuer=https://login.example.org");

        assertThatCode(() -> ProductionRules.check(settings, new ShippedPrograms()))
                .doesNotThrowAnyException();
        assertThat(settings.offersDemo()).isFalse();
        assertThat(settings.issuer()).hasToString("https://login.example.org");
    }

    @Test
    void refusesProductionWithProgramsThatAreReadFromTheirSources() {
        StandaloneSettings settings = SettingsReader.read(
                "--charter.profile=production",
                "--charter.address=https://exchange.example.org",
                "--charter.mongodb.uri=mongodb://db1,db2,db3/exchange?replicaSet=rs0",
                "--charter.identity.issuer=https://login.example.org");

        assertThatThrownBy(() -> ProductionRules.check(settings, new ProgramsFromSources()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("start the product as it was built");
    }

    private static final class ProgramsFromSources implements ProgramStarter {

        @Override
        public AutoCloseable start(Program program, List<String> arguments) {
            throw new AssertionError("production was started");
        }

        @Override
        public boolean startsWhatIsShipped() {
            return false;
        }
    }
}
