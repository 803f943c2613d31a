package org.charterexchange.standalone.identity;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds demo users for sign-in; what they may do is not decided here but by the product's memberships. */
final class DemoUsers implements UserDetailsService {

    static Optional<DemoUser> named(String username) {
        return Arrays.stream(DemoUser.values())
                .filter(user -> user.username().equals(username))
                .findFirst();
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        DemoUser user = named(username).orElseThrow(() -> new UsernameNotFoundException(username));
        return User.withUsername(user.username())
                .password("{noop}" + user.password())
                .authorities("ROLE_USER")
                .build();
    }
}
