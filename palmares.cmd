@echo off
rem Builds Palmares when its sources are newer than the last build, then runs it.
setlocal
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAR=%HERE%\api\target\palmares.jar"
set "STAMP=%HERE%\target\palmares.stamp"
set "LOG=%HERE%\target\palmares-build.log"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

set "MAJOR=0"
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do for /f "tokens=1 delims=.-" %%m in ("%%~v") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo Palmares a besoin de Java 17 ou plus recent. Installez un JDK ou indiquez-le par JAVA_HOME. >&2
  echo Palmares needs Java 17 or later. Install a JDK or name one in JAVA_HOME. >&2
  exit /b 3
)

if not exist "%JAR%" goto build
if not exist "%STAMP%" goto build
powershell -NoProfile -Command "$t = (Get-Item $env:STAMP).LastWriteTimeUtc; Set-Location $env:HERE; $new = Get-ChildItem -Recurse -ErrorAction SilentlyContinue pom.xml, */pom.xml, */src/main, rules/packs, rules/lists | Where-Object { $_.LastWriteTimeUtc -gt $t }; if ($new) { exit 1 }"
if not errorlevel 1 goto run

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo La construction demande Maven 3.8 ou plus recent ^(la commande mvn^), absent ici. >&2
  echo Building needs Maven 3.8 or later ^(the command mvn^), which is absent here. >&2
  exit /b 3
)
echo Construction de Palmares, quelques minutes la premiere fois... / Building Palmares, a few minutes the first time... >&2
if not exist "%HERE%\target" mkdir "%HERE%\target"
type nul > "%STAMP%.new"
pushd "%HERE%"
call mvn -q -B -ntp -Dstyle.color=never -Dquick -Dmaven.test.skip=true package > "%LOG%" 2>&1
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" (
  type "%LOG%" >&2
  echo La construction a echoue ; le journal est dans %LOG% >&2
  echo The build failed; the log is in %LOG% >&2
  exit /b 3
)
move /y "%STAMP%.new" "%STAMP%" >nul

:run
"%JAVA%" -Dfile.encoding=UTF-8 "-Dpalmares.home=%HERE%" -cp "%JAR%;%HERE%\samples\target\palmares-samples.jar" org.palmares.api.Main %*
exit /b %ERRORLEVEL%
