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
package org.openhab.devhost.internal.rest;

import java.lang.management.ManagementFactory;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.OpenHAB;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.UnitProvider;

/**
 * What the host is and offers: {@code /rest/}, {@code /rest/systeminfo}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class RootResource implements RestResource {

    /** The version of openHAB's REST API since 4.3. */
    private static final String API_VERSION = "8";

    private final List<String> names;
    private final LocaleProvider locales;
    private final UnitProvider units;

    /**
     * @param names the names of the other resources
     */
    RootResource(List<String> names, LocaleProvider locales, UnitProvider units) {
        this.names = names;
        this.locales = locales;
        this.units = units;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest", this::root), Route.get("/rest/systeminfo", this::systemInfo));
    }

    private RestResponse root(RestRequest request) {
        String base = request.origin() + "/rest/";
        return RestResponse.json(Json.object().put("version", API_VERSION).put("locale", locales.getLocale())
                .put("measurementSystem", units.getMeasurementSystem().getName())
                .put("runtimeInfo",
                        Json.object().put("version", OpenHAB.getVersion()).put("buildString", OpenHAB.buildString()))
                .put("links", Json.array(names.stream(),
                        name -> Json.object().put("type", name).put("url", base + name).build()))
                .build());
    }

    private RestResponse systemInfo(RestRequest request) {
        Runtime runtime = Runtime.getRuntime();
        return RestResponse.json(Json.object().put("systemInfo", Json.object()
                .put("configFolder", OpenHAB.getConfigFolder()).put("userdataFolder", OpenHAB.getUserDataFolder())
                .put("javaVersion", System.getProperty("java.version"))
                .put("javaVendor", System.getProperty("java.vendor")).put("osName", System.getProperty("os.name"))
                .put("osVersion", System.getProperty("os.version")).put("osArchitecture", System.getProperty("os.arch"))
                .put("availableProcessors", runtime.availableProcessors()).put("freeMemory", runtime.freeMemory())
                .put("totalMemory", runtime.totalMemory())
                .put("uptime", ManagementFactory.getRuntimeMXBean().getUptime() / 1000)).build());
    }
}
