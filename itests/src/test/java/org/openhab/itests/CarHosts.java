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
package org.openhab.itests;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.host.BuildOutput;
import org.openhab.demo.setup.Patience;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.cardata.CarDataModule;
import org.openhab.simulator.bmw.stream.TrustStore;

/**
 * Starts hosts for cars.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarHosts {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private CarHosts() {
    }

    /**
     * A host with the binding for cars, which trusts the stream of a cloud.
     *
     * @param options further options of the host's virtual machine
     */
    static LiveHost trusting(String name, BmwCloud cloud, List<String> options) throws IOException {
        TrustStore trust = cloud.module(CarDataModule.class).stream().trustStore();
        List<String> all = new ArrayList<>(options);
        all.add("-Djavax.net.ssl.trustStore=" + trust.path());
        all.add("-Djavax.net.ssl.trustStorePassword=" + trust.password());
        LiveHost host = LiveHost.start(name, "INFO", List.of(BuildOutput.find().kar("openhab-binding-connecteddrive")),
                port -> all);
        try {
            new Patience(LIMIT).until("the binding is installed",
                    () -> host.rest().knowsThingType("connecteddrive:vehicle"));
            return host;
        } catch (IOException | RuntimeException e) {
            host.close();
            throw e;
        }
    }
}
