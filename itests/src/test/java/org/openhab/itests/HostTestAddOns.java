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
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Add-ons that come, go or cannot be read.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(FixtureHost.class)
class HostTestAddOns {

    private final LiveHost host;

    HostTestAddOns(LiveHost host) {
        this.host = host;
    }

    @Test
    void anAddOnGoesAndComesBackWithItsThings() throws Exception {
        String file = FixtureHost.addOn().getFileName().toString();
        try (FixtureScene scene = FixtureScene.withDevice(host, "addon")) {
            String found = HostTestDiscovery.scan(scene);
            host.uninstall(file);
            scene.awaitStatus(scene.device(), "UNINITIALIZED", "HANDLER_MISSING_ERROR");
            scene.awaitStatus(scene.hub(), "UNINITIALIZED", "HANDLER_MISSING_ERROR");
            FixtureHost.patience().until("the type is gone", () -> !host.rest().knowsThingType("fixture:device"));
            assertThat(scene.get("/discovery").body(), not(containsString("fixture")));
            assertThat(scene.get("/actions/" + scene.device()).status(), is(404));
            Answer approval = scene.post("/inbox/" + found + "/approve", "");
            assertThat(approval.status(), is(409));
            assertThat(approval.object().getAsJsonObject("error").get("message").getAsString(),
                    is("No binding found that can create the thing"));
            assertThat("other add-ons stay", host.rest().knowsThingType("withings:account"), is(true));

            host.install(FixtureHost.addOn());
            scene.awaitStatus(scene.device(), "ONLINE", "NONE");
            scene.awaitStatus(scene.hub(), "ONLINE", "NONE");
            scene.post("/items/" + scene.item("power"), "ON");
            scene.awaitState("log", "power ON");
            assertThat(scene.post("/inbox/" + found + "/approve", "").status(), is(200));
            scene.awaitStatus(found, "ONLINE", "NONE");
            scene.delete("/things/" + found + "?force=true");
        }
    }

    @Test
    void aBrokenFileIsRefusedAndTheOthersAreTaken(@TempDir Path directory) throws Exception {
        String text = "<label>Label</label><description>Text.</description>";
        Path jar = new BrokenAddOn().thing("good", text).thing("unknown", text + "<colour>red</colour>")
                .thing("order", "<description>Text.</description><label>Label</label>")
                .thing("key", "<label>@text/no.such.key</label><description>Text.</description>")
                .write(directory.resolve("org.openhab.binding.broken-1.0.0.jar"));
        host.install(jar);
        try {
            FixtureHost.patience().until("the good type is known", () -> host.rest().knowsThingType("broken:good"));
            for (String id : new String[] { "unknown", "order", "key" }) {
                assertThat(id, host.rest().knowsThingType("broken:" + id), is(false));
            }
            FixtureHost.patience().until("the log tells of all refusals", () -> {
                String log = Files.readString(host.log());
                return log.contains("OH-INF/thing/unknown.xml") && log.contains("colour")
                        && log.contains("OH-INF/thing/order.xml") && log.contains("@text/no.such.key");
            });
        } finally {
            host.uninstall(jar.getFileName().toString());
        }
        FixtureHost.patience().until("the good type is gone", () -> !host.rest().knowsThingType("broken:good"));
    }
}
