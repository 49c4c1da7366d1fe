@echo off
rem Runs Compact Publisher. In its repository it first builds the program when that is missing or
rem older than its sources. Exit code 3: the program could not be built or started.
setlocal
set "HOME_FOLDER=%~dp0"
set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1 || goto nojava

set "JAR=%HOME_FOLDER%\compact-publisher.jar"
if exist "%JAR%" goto run
set "JAR=%HOME_FOLDER%\generator\target\compact-publisher.jar"
if not exist "%JAR%" goto build

powershell -NoProfile -Command "$made = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $sources = 'pom.xml', 'generator\pom.xml', 'generator\src\main' | ForEach-Object { Join-Path $env:HOME_FOLDER $_ }; if (Get-Item -LiteralPath $sources | ForEach-Object { $_; Get-ChildItem -LiteralPath $_.FullName -Recurse } | Where-Object { $_.LastWriteTimeUtc -gt $made } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run

:build
where mvn >nul 2>&1 || goto nomaven
set "LOG=%TEMP%\compact-build-%RANDOM%%RANDOM%.log"
pushd "%HOME_FOLDER%"
call mvn -q -B -Dmaven.test.skip=true -pl generator package >"%LOG%" 2>&1 <nul
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" goto notbuilt
del "%LOG%"
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc = [DateTime]::UtcNow"

:run
rem The checkers of PDFs and e-books hold whole files in memory.
set "MEMORY=512m"
if "%~1"=="verify" set "MEMORY=1g"
rem Java 19 and newer keep a class-data archive by themselves; Java 17 ignores the flags.
"%JAVA%" -Xmx%MEMORY% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%JAR%.jsa" "-Dcompact.home=%HOME_FOLDER%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo compact: Java is needed; install a JDK 17 or newer or set JAVA_HOME 1>&2
exit /b 3

:nomaven
echo compact: Maven is needed to build the program; install Maven 3.8 or newer 1>&2
exit /b 3

:notbuilt
type "%LOG%" 1>&2
echo compact: the program could not be built; Maven says why above 1>&2
exit /b 3
