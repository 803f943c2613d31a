package org.charterexchange.frontend.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Names the edition of the style sheet and the scripts, so that a browser keeps them until they change. */
@Component("assets")
public final class Assets {
    private static final String WHERE = "classpath:/frontend/static/assets/**/*.";
    private final String edition;

    Assets() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String kind : new String[] {"css", "js"}) {
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources(WHERE + kind)) {
                    digest.update(resource.getContentAsByteArray());
                }
            }
            edition = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns twelve hexadecimal digits that change whenever a file does. */
    public String edition() {
        return edition;
    }
}
