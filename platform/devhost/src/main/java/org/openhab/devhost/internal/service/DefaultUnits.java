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

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.spi.SystemOfUnits;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.library.unit.ImperialUnits;
import org.openhab.core.library.unit.SIUnits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;

/**
 * The units that items have when their metadata name none.
 * <p>
 * The system of units is the setting {@code measurementSystem} ({@code SI} or {@code US}) of
 * {@code org.openhab.i18n}; without, US for the locales en_US and en_LR and SI for all others, as in openHAB.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = UnitProvider.class, configurationPid = RegionalSettings.PID)
public class DefaultUnits implements UnitProvider {

    private static final Set<Locale> US_LOCALES = Set.of(Locale.US, Locale.forLanguageTag("en-LR"));

    private final LocaleProvider locales;
    private volatile @Nullable String system;

    @Activate
    public DefaultUnits(@Reference LocaleProvider locales, Map<String, Object> configuration) {
        this.locales = locales;
        this.system = RegionalSettings.setting(configuration, "measurementSystem");
    }

    @Modified
    public void modified(Map<String, Object> configuration) {
        system = RegionalSettings.setting(configuration, "measurementSystem");
    }

    @Override
    public <T extends Quantity<T>> Unit<T> getUnit(Class<T> dimension) {
        UnitTable.Pair pair = UnitTable.UNITS.get(dimension);
        if (pair == null) {
            throw new IllegalArgumentException("Dimension " + dimension.getName() + " is unknown. This is a bug.");
        }
        @SuppressWarnings("unchecked")
        Unit<T> unit = (Unit<T>) (isUs() ? pair.us() : pair.si());
        return unit;
    }

    @Override
    public SystemOfUnits getMeasurementSystem() {
        return isUs() ? ImperialUnits.getInstance() : SIUnits.getInstance();
    }

    private boolean isUs() {
        String configured = system;
        return "US".equals(configured) || !"SI".equals(configured) && US_LOCALES.contains(locales.getLocale());
    }

    @Override
    public Collection<Class<? extends Quantity<?>>> getAllDimensions() {
        return UnitTable.UNITS.keySet();
    }
}
