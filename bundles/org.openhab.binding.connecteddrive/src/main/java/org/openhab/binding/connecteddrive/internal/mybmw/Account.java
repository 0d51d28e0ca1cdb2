/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.AuthCalls;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.Captcha;
import org.openhab.binding.connecteddrive.internal.mybmw.auth.CaptchaPage;
import org.openhab.binding.connecteddrive.internal.servlet.ShownLink;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.cloudcommons.poll.PollPlan;
import org.openhab.cloudcommons.poll.Poller;

/**
 * An account at the cloud of the phone app: logs in, knows its cars, gives the way to them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Account implements AutoCloseable {

    private static final Duration LIST_INTERVAL = Duration.ofDays(1);

    private final AccountSetup setup;
    private final AccountView view;
    private final AccountStatus status;
    private final Gate gate;
    private final Session session;
    private final MyBmwClient client;
    private final Garage garage;
    private final Poller rounds;
    private final ShownLink link;
    private final Set<Consumer<List<FoundVehicle>>> followers = new CopyOnWriteArraySet<>();
    private volatile List<Garage.Car> cars = List.of();
    private volatile boolean closed;
    /** The password was refused: trying it again and again would lock the account. */
    private volatile boolean refused;

    public Account(AccountSetup setup, AccountView view) {
        this.setup = setup;
        this.view = view;
        AccountSetup.Settings settings = setup.settings();
        AccountSetup.Means means = setup.means();
        status = new AccountStatus(view);
        gate = new Gate(means.transport(), means.scheduler(), means.clock(), means.random(), status);
        AppHeaders headers = new AppHeaders(settings.region(), Identity.of(means.storage(), means.random()),
                settings.locale(), means.random());
        session = new Session(setup, new AuthCalls(gate, headers, settings.brand(), settings.apiUrl(), means.timeout()),
                this::lost);
        client = new MyBmwClient(gate, headers, session.tokens(), settings.apiUrl(), means.timeout());
        garage = new Garage(client, brands(settings.brand()));
        rounds = new Poller(this::round, PollPlan.every(LIST_INTERVAL), means.scheduler(), means.clock(),
                means.random());
        link = new ShownLink(
                means.desk(), new CaptchaPage(means.frame(), means.desk(),
                        Captcha.of(settings.region(), settings.apiUrl()), settings.label(), this::solved),
                means.scheduler());
    }

    /** Begins with the login that is there, else with one by password. */
    public void start() {
        if (setup.settings().captchaToken().isEmpty()) {
            rounds.pollNow();
            return;
        }
        view.captchaUsed();
        try {
            if (session.isOpen()) {
                rounds.pollNow();
            } else {
                solved(setup.settings().captchaToken());
            }
        } catch (IOException e) {
            status.failed(new MyBmwException(Refusal.STORE));
        }
    }

    /** The way to one car; empty as long as nobody is logged in. */
    public Optional<VehicleSource> source(String vin, Duration interval, SourceListener listener) {
        if (!status.isReady()) {
            return Optional.empty();
        }
        Brand brand = cars.stream().filter(car -> car.vehicle().vin().equals(vin)).findFirst().map(Garage.Car::brand)
                .orElse(setup.settings().brand());
        AccountSetup.Means means = setup.means();
        return Optional.of(means.sources().create(new CarAccess(client, setup.settings().region(), brand, vin,
                means.scheduler(), means.clock(), means.random()), interval, listener));
    }

    /** The listener hears the cars now, if they were read, and after each reading. */
    public void follow(Consumer<List<FoundVehicle>> listener) {
        followers.add(listener);
        if (status.isReady()) {
            listener.accept(vehicles());
        }
    }

    /** The listener hears nothing more. */
    public void unfollow(Consumer<List<FoundVehicle>> listener) {
        followers.remove(listener);
    }

    /** Reads the cars anew. */
    public void refresh() {
        rounds.pollNow();
    }

    /** Throws the tokens away, for good. */
    public void forget() throws IOException {
        close();
        session.close();
    }

    /** Ends all that goes on; the tokens stay. */
    @Override
    public void close() {
        closed = true;
        status.close();
        rounds.close();
        link.close();
        gate.close();
    }

    private CompletableFuture<?> round() {
        return ready().thenCompose(open -> open ? read() : CompletableFuture.completedFuture(null))
                .exceptionallyCompose(this::failed);
    }

    /** Whether there is a login; without one a person is asked for the captcha. */
    private CompletableFuture<Boolean> ready() {
        try {
            if (session.isOpen()) {
                return CompletableFuture.completedFuture(true);
            }
        } catch (IOException e) {
            return CompletableFuture.failedFuture(new MyBmwException(Refusal.STORE));
        }
        Optional<MyBmwException> pause = gate.pause();
        if (pause.isPresent()) {
            return CompletableFuture.failedFuture(pause.get());
        }
        if (session.needsCaptcha()) {
            prompt("offline.conf-pending.captcha");
            return CompletableFuture.completedFuture(false);
        }
        return refused ? CompletableFuture.completedFuture(false) : session.open("").thenApply(done -> true);
    }

    private CompletableFuture<Void> read() {
        return garage.read().thenAccept(found -> {
            if (!closed) {
                cars = found;
                link.close();
                status.ready();
                followers.forEach(follower -> follower.accept(vehicles()));
            }
        });
    }

    /** What a person has to do something about is not tried again by itself; everything else is. */
    private CompletableFuture<Void> failed(Throwable failure) {
        MyBmwException reason = Gate.asMyBmw(failure);
        boolean loggedOut = reason.refusal() == Refusal.LOGIN_NEEDED;
        if (!closed && !loggedOut) {
            refused = reason.refusal() == Refusal.CREDENTIALS;
            status.failed(reason);
        }
        return loggedOut || reason.refusal().needsUser() && reason.pause().isZero()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(reason);
    }

    /** The refresh token is dead: back to the beginning, after whoever noticed has done. */
    private void lost() {
        status.loggedOut();
        if (!closed) {
            setup.means().scheduler().execute(rounds::pollNow);
        }
    }

    /** A captcha is solved; its token works once, whatever becomes of it. */
    private CompletableFuture<Void> solved(String captchaToken) {
        link.close();
        return session.open(captchaToken).whenComplete((done, failure) -> {
            if (closed) {
                return;
            }
            if (failure == null) {
                rounds.pollNow();
            } else {
                loginFailed(Gate.asMyBmw(failure));
            }
        });
    }

    private void loginFailed(MyBmwException reason) {
        if (!reason.pause().isZero()) {
            // Another captcha would not help as long as the pause lasts; the next round asks for one after it.
            rounds.pollNow();
            return;
        }
        prompt(switch (reason.refusal()) {
            case CREDENTIALS -> "offline.conf-pending.credentials";
            case ATTEMPTS -> "offline.conf-pending.attempts";
            default -> "offline.conf-pending.login-failed";
        });
    }

    private void prompt(String key) {
        link.show(address -> status.captcha(key, address));
    }

    private List<FoundVehicle> vehicles() {
        return cars.stream().map(Garage.Car::vehicle).toList();
    }

    /** All of them, the configured one first. */
    private static List<Brand> brands(Brand first) {
        Set<Brand> all = new LinkedHashSet<>(List.of(first));
        all.addAll(List.of(Brand.values()));
        return new ArrayList<>(all);
    }
}
