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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;

import com.google.gson.JsonObject;

/**
 * What a host writes into its log when everything of the binding is logged.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LogTest {

    /** Tokens, codes and one-time links of the cloud and of the binding. */
    private static final Pattern TOKEN = Pattern.compile("\\b[0-9a-f]{40}\\b|/withings/connect/[\\w-]{10,}|state=\\w");

    @Test
    void holdsNoSecretNoUserAndNoHealthValueAtAnyLevel() throws Exception {
        try (LiveHost host = LiveHost.start("logging", "TRACE")) {
            List<String> forbidden = new ArrayList<>(List.of(SimulatedWithings.CLIENT_SECRET));
            try (WithingsScene scene = WithingsScene.open(host)) {
                String person = scene.linked("logged", "Anna");
                forbidden.add(Long.toString(scene.cloud().userId("Anna")));
                Map<String, String> body = scene.cloud().body("Anna");
                forbidden.add(body.get("fat-free-mass") + " kg");
                forbidden.add(body.get("weight") + " kg");
                JsonObject who = new JsonObject();
                who.addProperty("userId", scene.cloud().userId("Anna"));
                scene.offAndOn(person, () -> {
                    scene.cloud().cloud().control().call("POST", "tokens/expire", who);
                    scene.cloud().cloud().control()
                            .fault(Fault.once(FaultKind.HTML).on("/measure", "getmeas").after(1));
                });
                scene.awaitDetail(person, "COMMUNICATION_ERROR");
                scene.offAndOn(person);
                scene.awaitStatus(person, "ONLINE");
            }
            List<String> lines = Files.readAllLines(host.log()).stream()
                    .filter(line -> line.contains("org.openhab.binding")).toList();
            assertThat("the binding was logged", lines, is(not(empty())));
            for (String line : lines) {
                forbidden.forEach(text -> assertThat(line, not(containsString(text))));
                assertThat(line, TOKEN.matcher(line).find(), is(false));
            }
        }
    }
}
