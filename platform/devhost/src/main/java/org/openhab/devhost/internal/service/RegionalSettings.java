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
package org.openhab.devhost.internal.service;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.LocationProvider;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.library.types.PointType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Language, time zone and place of the host.
 * <p>
 * Settings come from {@code etc/org.openhab.i18n.cfg} with openHAB's names ({@code language}, {@code script},
 * {@code region}, {@code variant}, {@code timezone}, {@code location}), else from system properties of these names with
 * the prefix {@code org.openhab.i18n.}; without, the system's locale and zone hold and there is no location.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = { LocaleProvider.class, TimeZoneProvider.class,
        LocationProvider.class }, configurationPid = RegionalSettings.PID)
public class RegionalSettings implements LocaleProvider, TimeZoneProvider, LocationProvider {

    static final String PID = "org.openhab.i18n";

    private final Logger logger = LoggerFactory.getLogger(RegionalSettings.class);
    private volatile @Nullable Locale locale;
    private volatile @Nullable ZoneId timeZone;
    private volatile @Nullable PointType location;

    @Activate
    public RegionalSettings(Map<String, Object> configuration) {
        apply(configuration);
    }

    @Modified
    public void modified(Map<String, Object> configuration) {
        apply(configuration);
    }

    private void apply(Map<String, Object> configuration) {
        locale = readLocale(configuration);
        timeZone = readTimeZone(configuration);
        location = readLocation(configuration);
    }

    private @Nullable Locale readLocale(Map<String, Object> configuration) {
        String language = setting(configuration, "language");
        if (language == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguage(language).setScript(setting(configuration, "script"))
                    .setRegion(setting(configuration, "region")).setVariant(setting(configuration, "variant")).build();
        } catch (IllformedLocaleException e) {
            logger.warn("The configured locale is not valid: {}", e.getMessage());
            return null;
        }
    }

    private @Nullable ZoneId readTimeZone(Map<String, Object> configuration) {
        String zone = setting(configuration, "timezone");
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            logger.warn("The configured time zone is not valid: {}", e.getMessage());
            return null;
        }
    }

    /** No position in the log, not even a malformed one. */
    private @Nullable PointType readLocation(Map<String, Object> configuration) {
        String point = setting(configuration, "location");
        try {
            return point == null ? null : new PointType(point);
        } catch (IllegalArgumentException e) {
            logger.warn("The configured location is not of the form latitude,longitude[,altitude].");
            return null;
        }
    }

    /** The setting of the configuration, else of the system; null when unset or blank. */
    static @Nullable String setting(Map<String, Object> configuration, String name) {
        Object value = configuration.get(name);
        String text = value == null ? System.getProperty(PID + "." + name) : value.toString();
        return text == null || text.isBlank() ? null : text.trim();
    }

    @Override
    public Locale getLocale() {
        Locale configured = locale;
        return configured == null ? Locale.getDefault() : configured;
    }

    @Override
    public ZoneId getTimeZone() {
        ZoneId configured = timeZone;
        return configured == null ? ZoneId.systemDefault() : configured;
    }

    @Override
    public @Nullable PointType getLocation() {
        return location;
    }
}
